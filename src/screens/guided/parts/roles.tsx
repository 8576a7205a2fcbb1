import { People, Roles } from '../people';
import style from '../phase.module.css';

/** Who has which role: as proposed, until the group says otherwise. */
export function RolesPart() {
  return (
    <section class={style.part}>
      <Roles />
      <People />
    </section>
  );
}
