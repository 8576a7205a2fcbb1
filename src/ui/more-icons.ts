import { addDrawings } from './icon';
import { moreDrawings } from './more-drawings';

addDrawings(moreDrawings);
