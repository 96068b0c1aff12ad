#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning17;
const std::string_view kLeaning17 = R"(
~sag=a6b-7c-4d-2e-3f-2g1h-2j-1l2o-1q-3u-1 ~sage=b-4c-2d-1e-1f-1g2h-1j-1l3m1
~sage>=b-4c-2d-1e-1f-1g2h-1j-1l3m1 ~sagi=a6b-2 ~sagin=a6b-2 ~sai=a5v-3 ~said=a5v-3 ~said>=a5v-3
~saj=a4b-5c-2f1h-3i-1j-2k-1l2n1q-2u-1v-1 ~saje=a4b-5c-2f2h-3i-1j-2k-1l2n1q-2u-1v-1
~sajes=a4b-5c-2f2h-3i-2j-2k-1l2n1q-2u-1v-1 ~sal=a4c2d-2e-3f-5h-2i2j-1k-2l-3m-6n-5q-1r2s-4t2u7v-5
~sale=a-2b-3c2i2r3v-4 ~sale>=a-2b-3c2i2r3v-4 ~salg=a8b-1c-2g-1v-1 ~salgo=a8b-1c-2g-1v-1
~sali=a3c3e-2f-3k-2l-1m-4n-2q-1s-2t2u-2v3 ~sali>=c4s-1t3v2 ~salid=b7c-7e-2v2 ~salie=a-1b-4c3g1v2
~salio=b-4c5v-2 ~salir=a9b-1c-3i3v-3 ~salu=a-3u8v-1 ~salud=a-3u8v-1 ~salv=a-4b8u2 ~sam=h5r2v-5
~same=b-1h5r2v-3 ~same>=b-1h5r2v-3 ~sami=b2 ~samie=b2 ~san=a-7b-4c1e1f-4g-10h-1n-3o-1v9 ~sana=c2i-1
~sana>=c2i-1 ~sand=b5c-2g-2o-1t1 ~sand>=o-1t1 ~sando=b5g-2 ~sane=c-1v1 ~sane>=c-1v1
~sang=a-4b-9c3e4f-2g-3i-3n-1v3 ~sangr=a-4b-9c3e4f-2g-3i-3n-1v3 ~sano=b-1c-1g-2v7 ~sano>=b-1c-1g-2v7
~sap=a-4b3d-3f-5g-2h-1l-2m-2n-3q8r-2s-2t-1v-4 ~sap>=a-3b-4d-1f-2g-2l-1m-2n-2o1p-3q8r-2s-2t-1v-4
~sapa=a-3b4p1 ~sapar=a-3b4p1 ~sapp=b2 ~sappe=b2 ~saq=a7b-2c-2d-1p1 ~saqu=a7b-2c-2d-1p1
~saque=a7b-2c-2d-1p1 ~sar=a-9c5d-1f-1g5i-1j-3k-1u3v-3 ~sar>=a-2c3e1j-1v-5 ~sarl=a-1g5v-2
~sarlo=a-1g5v-2 ~sarm=a-3u3v3 ~sarme=a-3u3v3 ~saro=b3 ~saron=b3 ~sarp=b-1c3 ~sarpu=b-1c3
~sas=e-1g-2k-1n-2p6q2v4 ~sas>=e-1g-2k-1n-2p6q2v4 ~sat=b-2c-3m-3o-3q6 ~sat>=v-1 ~satu=c-2m-1o-2q5v1
~satur=c-2m-1o-2q5v1 ~sav=a-1b10c-7d-1m-2q3v-1 ~save=b8c-3d-1m-2 ~save>=a3b5d-1m-2 ~saved=a-4b5c-2
~saw=h-2j4 ~saw>=h-2j4 ~say=a-1b-3c3d-1e-4h-3i-3j-1k-3l-1m-1n10o-1p-1q-5r-6s-1t1u-3v-1
~say>=b-4d-1e-1f-1g-3j-1k-2l-1m-3n10o-1p-1q-5r-5t1u-3v-3 ~sayi=a2b-3 ~sayin=a2b-3
~says=a-4b2c2e-1f1h-1m1 ~says>=a-4b2c2e-1f1h-1m1 ~sba=b2c-2e3h1 ~sban=b2c-2e3h1 ~sband=b2c-2e3h1
~sca=a-11b6c3d-3e5g-5h-5j-7k-2m3n-4q-3r-3u-2v1 ~sca>=b2e4g-1v-2 ~scal=b1c3s1v-1 ~scale=c2
~scalo=b-2c4s1 ~scam=m5p1 ~scam>=m5 ~scan=a-4b4c-2e5v-4 ~scans=a-4e5
~scar=a-4b2d-1e-3f1h-1j-2m-1n-1q-3r-1u-1v4 ~scar>=b-2g1i4v-1 ~scare=a-3b3c-5e-2f2g-1i-2j-1q-2v2
~scary=b-2g-1v5 ~sch=a-8b-6h-3i-4k6l-1m-1n-5p2q2 ~scha=b-2c5 ~schar=b-2c5
~sche=a-4b-4c-1d2g1h-1k5l-1n-2p2q1v-2 ~sched=a-4b-4c-1d2g1h-1k5l-1n-2p2q1v-2 ~scho=a-1d-2g-1i-2v2
~schoo=a-1d-2g-1i-2v2 ~sco=a2b13c-6d-1e-1f-1g-6k-3l-3m-1u-1v-9 ~sco>=a-2b7g-2v-3 ~scog=b6c-1k-2
~scom=i1 ~scomp=i1 ~scon=a6b2c-2e-2g-1l-3 ~scond=b3e-1 ~scont=a6l-3
~scr=a10b-4c-5d-4e-1h-5i-6j-2k-8l5m-1n-6o-2p-2q-4r-1s-3u-5v-5 ~scra=a1b-3c2j3k-1 ~scrat=a1b-2c2j1
~scre=a5b3c-1v-5 ~screa=a5b3c-1v-5 ~scri=a6b-6c-8d-3h-5i-5j-7k-3l6n-7o-1p-2q-3r-1s-3u-2
~scrib=a3b-6c-6d-2g2h-5i-4k-3l6n-7o-1p-2q-4r-1s-3u-2v-7 ~scrip=a7g-2j-5v5
~scu=a-4b-2c4h3i-1k-1m-1n8q1 ~scuc=a-1b-2c-4d-1e-1g-1h3n8p-1v-4 ~scuch=a-1b-2c-4d-1e-1g-1h3n8p-1v-4
~scue=c-1e3q1v4 ~scuel=c-1e3q1v4 ~scul=a-1b1c3n1 ~sculp=a-1b2c-2n1 ~scus=b-1d1g1 ~scuss=b-1d1g1
~sda=a-2b-7c-1d-3e-2f-5g-1i-1k1l-1m-1n-3o3p-3q3r-1s-4t-3u-5v-5
~sday=a-2b-7c-1d-3e-2f-5g-1i-1k1l-1m-1n-3o3p-3q3r-1s-4t-3u-5v-5
~sday>=a-1b-6d-2e-1f-4g-1j-2k2n-3o4p-3q2s-4t-3u-5v-4 ~sdays=c-1j1 ~sde=b-1c3f1g-8n4r4v-2
~sde>=b-1c3f1g-8n4r4v-2 ~se>=a4b-7c4d-1f-2g-9h1i-6j-4l-12m-2n3o-5p3q-9r-6s-6t-5u-6v-6
~sea=a7b-4d-1e-4h9k3n-4o-3q1r2u-2v-9 ~sea>=a1b-1c-1h6k3n-3o-3q2r2u-2v-7 ~seb=i3
~sec=a-3b-6d4f1g2i-2n1o2p-1v-3 ~sec>=b-2c-2g8 ~seco=a-1b-1f2g-4h1n2o2p-1 ~secon=a-1b-1f2g-4h1n2o2p-1
~secr=d6v-2 ~secre=d6v-2 ~sed=a-6c-2d-3e9f-5g-7h1j-2k2l-4m1n2r3s-2v-4
~sed>=a-6c-2d-3e9f-5g-7h1j-2k2l-4m1n2r3s-2v-4 ~see=d-6e-6f-4g2h7i-5j5k-5n-5o-2q1r2s-1u-2v-1
~see>=a1b4c-1d-5e-4f-2g3h5i-3k-4m-3n-4o-2q1r2s-1u-1v-2 ~seei=a-1b-2c3v3 ~seein=a-1b-2c3v3
~seem=b-2m3 ~seen=a-1c-2j6v-3 ~seen>=a-1c-2j6v-3 ~sees=b-2h3 ~sees>=b-2h3
~seg=a-3b2c-6d-1e-4f1g-2h-1i-1m1o2p-1s-7v2 ~segu=a-3b2c-6d-1e-4f1g-2h-1i-1m1o2p-1s-7v2
~segui=b6f-3i-1m-1v-5 ~segun=b-3f5g3o3p-1v-2 ~segur=a-1c-3e-2g-5h-1m3s-6v6 ~sei=b-2c1i2q-3t3v-1
~seis=q-1t3v-2 ~seis>=q-1t3v-2 ~seiz=b-1c2i2 ~seizu=b-1c2i2
~sel=a-3b3c-2e-3f1g-2h-2j-1k3l-1m2n-1u-1v1 ~self=a-1b4c-1e-3f-2g-2h-1j-1m2n-1q-4u-1
~self>=a-1b4c-1e-3f-2g-2h-1j-1m2n-1q-4u-1 ~sem=a-2b-3c6d5h-2k1v-7 ~sema=b-1c7e1v-6 ~seman=b-1c7e1v-5
~seme=a-1c-1d5e-1k1 ~seme>=a-1d5 ~sen=a7b-2d2e-5h-4i5l4m-2n5p-1q-4s-2t1v-3 ~sen>=a10e-2j-2k5v-3
~sena=c-3e-5n7v-2 ~senal=c-3e-5n7v-2 ~send=a3c-3g-2i4j-5k-1l5m-1n2t2
~send>=a4b2e-2f-7g-1i4j-5k-1l1m-1n3t1u-2v-6 ~sendi=b-3e3f4l3u2v3 ~seno=b-1d1e3f2i1m-2n-1r1v-5
~senor=d1e3f2i1m-2n-1r1v-5 ~sens=a-1c6e-3 ~sense=a-1c6e-3 ~sent=a1c-2d3e-4f-2g2h-2j5k-1m2n-3r-1v4
~sent>=a1b-3c-3d-6e-3i1m3n-1v9 ~senta=d8r-1 ~senti=a3b5c-1v-2 ~seo=a2c3v-1 ~seo>=a3 ~sep=a-2c-1t1v9
~sepa=v9 ~sept=t1 ~ser=b6d-1f2g-7h-2i-5j-4k-1l-1m-2n-5o-1r1s-2t2u-1 ~ser>=a-3b-1c4e1f4h-2n-1q1
~sera=b1d-2 ~serab=b1 ~seri=b2v4 ~seria=v4 ~serv=a4c-2d1j-2l-1r3s-1t1v-5 ~serve=b2r3
~servi=a4b-1c-2d1j-2t1v-3 ~sery=a-1b5d-1v-2 ~sery>=a-1b5d-1v-2 ~ses=a-3b2d3g1i1j-1n-1p-1
~ses>=b-1c4g3i1p-1v2 ~seso=d4v-1 ~sesor=d4v-1 ~sesp=b4c-3g-1 ~sespe=b4c-3g-1 ~set=b-1c-3p4v3
~set>=b-1c-2p4v3 ~sev=d-1o-1t3v-2 ~seve=d-1o-1t3v-2 ~seven=o-1t3v-1 ~sew=c-2j4v-2 ~sewh=c-2j4v-2
~sewhe=c-2j4v-2 ~sfe=d4i-3 ~sfer=d4i-3 ~sfer>=d3h1i-2
~sh>=a-4c-2d-4e-4f8g-5h-3i-9j-8k2l-6m-7n-12o-2q1r-2s-5u-4v-2 ~sha=a-4b-6c10h-2i2j4k-3t2v-2
~shak=a-2c5g-5h-1i2v-9 ~shake=c9v-1 ~shaki=b2c-3g-2h-1i2v-4 ~shaky=b-2c2v-1 ~shal=g5 ~shall=g5
~shap=b-1t2v4 ~shape=b-1t2v4 ~she=a-4c-3e8h2i-1j-1k-4t-1u-2v-3 ~she>=a-3c-5e6h4i-2k-3u-2 ~shed=k-1
~shed>=k-1 ~shes=b-5c1e3h-2v-5 ~shes>=b-5c1e3h-2v-5 ~shi=a-2b1c-1f-3g1j-2k5m3q3v-2
~shif=g2j-2k5q3v-2 ~shift=g2j-2k5q3v-2 ~shin=a-2f-3m3 ~shing=a-2f-3m3
~sho=a-4b4c-2d-4e-2f-3g-1h-3i-1j6k1m-5n-4o-2q-2r8s-6t-3u-1v2 ~sho>=r11s-5v-7 ~shoe=v6 ~shoes=v6
~shoo=b8c-5g-1v2 ~shoot=b3c-3g-1v3 ~shop=e5g2m-1 ~shor=a2b-2c1v3 ~short=a2b-2c1v3
~shot=a-2c-4d-1e-1g-2i2j-3t-2v3 ~shot>=b-5g-1i2j-2t-1v2 ~shotg=b4c-3v-1 ~shots=v3
~shou=a-3b4c3e-4i-4k-2l1n-1v1 ~shoul=a-3b4c3e-4i-4k-2l1n-1v1 ~shov=a3b1v-2 ~shove=a3b1v-2
~show=b-3g1j9k5v-9 ~show>=b-1c-2j7k3v-3 ~showe=c3g1k1v-5 ~shu=a8b-3c-3g-1i3m-3n-2v-3
~shut=a8b-3c-3g-1i3m-3n-2v-3 ~shut>=a8b-3c-3g-1m-3n-2
~si>=a-4b-7c-4d-5g-10h2j-10l1m-7n-7p-4r12s-3t-1u-9v-1 ~sia=b5f5v-8 ~sia>=b1v-3 ~siad=b3 ~siado=b3
~sib=b-1g1j-1k3q1r-3v6 ~sibl=b-1g1j-1k3q1r-3v6 ~sible=b-1g1j-1k3q1r-3v6
~sic=a-6b-3c5g-3h-5r-1s-1t-2v7 ~sick=a-4b-3c5g-3h-2r-3t-2v4 ~sick>=a-4b-3c3g-2h-2r-3t-2v5
~sid=c2d-1e-1f-1g-1h4i-7j-1l1m-2n-1o2p-1q-1r-2v1 ~sida=b-1v2 ~sidad=b-1v2
~side=c2d-1e-1f-1g-1h4i-7j-1l1m-2o2p-1q-1r-2 ~side>=b1c3e-1g-1i-6o3r-2 ~siden=b-1h3 ~sider=l2
~sides=h1 ~sie=a-5b3c1e-3f-1g-7h1i-5j-2k-1m-5n-3r1t3u-2 ~sied=b2c-1g-1v1 ~sieda=b2c-1g-1v1
~siem=h1v2 ~siemp=h1v2 ~sien=a-3b2c2g-3i-2j-1m-1v-2 ~sient=a-3b2c2g-1i-2j-1v-2 ~siet=b-1r-2t2
~siete=b-1r-2t2 ~sig=b4d-8g-10h9i2j-1k-3l3m2n-4t1u3v-14 ~siga=a4b-2c-2i3v-2 ~sigan=a4b-2c-1
~sign=a-2b-5c-5f3g-6h11i-1k-1l4n-1r2u2v-3 ~sign>=a-1b-4c-5f3g-2h7k-1l4n-1r2v-2 ~signe=g-2h5u2
~sigo=b3c6v-2 ~sigo>=b3c6v-2 ~sigu=b7c1d-1e3f-2m3r-1v-2 ~sigue=b4c1e3m-1r-1v-1 ~sigui=b3m5
~sik=b-3c9v-2 ~sik>=b-3c9v-2 ~sil=a4b2c-2g-1i4 ~sile=a5 ~silen=a5 ~sill=c-3i4 ~silla=i2 ~sillo=c-2i1
~sim=a-3n3r2 ~sima=b-1s1u1 ~sima>=s1 ~simas=u1 ~simo=a-2r2s-1t-1 ~simo>=a-1b1t-1 ~simon=r4
~sin=b2d-1g-2h-2i-1k-5l-4m2p-1q-3t-2u-2v-2 ~sin>=a-3b1c-1e1f1j2k-3n-1u-3 ~sinc=a-1c5e-1q-2
~since=a-1c5e-1q-2 ~sine=a1m4v-1 ~sines=a1m4v-1 ~sing=b1c-2g-2n3v-5 ~sing>=b1c-2g-2n3v-5 ~sins=a2l-2
~sinsc=a2l-2 ~sint=c-1i-2v4 ~sinto=c-1i-2v4 ~sinu=c3v-2 ~sinus=c3v-2
~sio=b-1c5d4e-2g1h-2k-1m-1n-5v-1 ~sion=b-1c5d4e-2g1h-2k-1m-1n-5v-1
~sion>=b-1c4d4e-2g1h-2k-1m-1n-5v-1 ~sir=a-2b1c-6f1g2o-2r4u-3 ~sir>=u-3v1
~sirv=a-1b2c-5f1g2o-2p1r5v-3 ~sirve=b-2f1o-2p1r5 ~sis=a5b4c-11d3e-1f-6g-5i-2j2n-2s-3u-1v-9
~sis>=a-4b12c-6e-4g-3m1v-1 ~sist=a7b-12c-4d3f-3i-1j2s-3v-7 ~sist>=a5c-1 ~sista=a1d4f-1v-3
~siste=b-5e2h2v-1 ~sisti=a1b-4j4s-1 ~sit=a-10b2c-1e3f3g-2j5k4l-2m2n-8o-1r-1t-1u2v-1
~sit>=a-6e-1f2g-9h-3i2j8k3m2n-2r-1u-2 ~sita=c-3e-2g8j-1m2v-5 ~sita>=c-3e-2g8j-1m2v-5 ~site=c2n-1v7
~site>=c2n-1v7 ~siti=c8v-4 ~sitiv=c8v-4 ~sito=a-2c-7d1e-1f1h1m-2s1u4 ~sito>=a-2c-7d1e-1f1h1m-2s1u4
~sitt=b-2e10g-5i-1v-1 ~sitte=b-1e6g-3 ~sitti=b-1e4 ~siv=b2i3 ~sive=b2i3 ~sive>=b2i3
~six=b-1c1o5q-1r-3t2v-7 ~six>=c1o3t1v-6 ~sixt=r-1 ~siz=c-2e-1v5 ~size=c-2e-1v5 ~size>=c-2e-1v5
~sk>=b-7c-3d6f-2g8h-3i-3j-2k-2l-1m2o-2p-1q-5r-3s-2u2v-4 ~ske=a5 ~sked=a5 ~sked>=a5
~ski=a3b-3c4e1f2g-4m1r-3u-1 ~skin=a3b-1c1f2m1r-3u-1 ~skin>=c3 ~sking=a3f2m1r-1s1u-1v1 ~skip=c2v-1
~skipp=c2v-1 ~sky=v-2 ~sky>=v-2 ~sla=d-1f3i-2o1 ~slat=d-1f3i-2 ~slato=d-1f3i-2 ~sle=a-3e4g5v-4
~slee=a-2c-1e4g5v-4 ~sleep=a-2c-1e4g5v-4 ~slep=c1k1 ~slept=c1k1 ~sli=c2n-2 ~slip=c3n-2 ~slipp=c3n-2
~slo=a-5b-5c-8d-4g-9h-2i-1j4k5n8v-3 ~slot=b-2c-4g-7h-1i-1j4k6v-2 ~slot>=b-2c-4g-7h-1i-1j4k6v-2
~slow=a-2c-2d-2g-2n9 ~slowe=a-2c-1d-2n6 ~slu=c3 ~slur=c3 ~slurr=c3 ~sma=a-3b-3c2e-4h-2v4
~sma>=c-1e-2h-2v6 ~smay=b-6c7v-2 ~smaye=b-1c3v-1 ~smayo=b-3c4 ~sme=a2b-4c8e-3n-1v-4
~smel=b-4c8n-1v-4 ~smell=b-4c8n-1v-4 ~smen=a3e-1 ~sment=a3e-1 ~smi=a-2c-3h3i3u2 ~smil=a-1u2
~smili=a-1u2 ~smis=c-3h3i3 ~smiss=c-3h3i3 ~smo=a2c1g-3h-1q3v3 ~smo>=a2q3v1 ~smok=c-1v5 ~smoki=c-1v5
~sna=b3c3v-2 ~snap=b3c3v-2 ~snap>=b4 ~snt=a-4b-7c4d-2e11f-2g-2h-2i3j-1m-3n-4o-3p1v-12
~snt>=a-4b-7c4d-2e11f-2g-2h-2i3j-1m-3n-4o-3p1v-12 ~so>=c-2d-2f-14h-6i-1k-2l-5m-11n-12o3p-8q-3t-4v1
~sob=a-1b10c-1v-5 ~sob>=v-1 ~sobb=b5c-1v-2 ~sobbi=b5c-1v-2 ~soc=b7c3d5e1g-2v-6 ~soci=b-1d5e1g-1v-1
~socia=b-1d5e1g-1v-1 ~sog=b5c-1 ~soga=b5c-1 ~soga>=b5c-1 ~soi=a-1b-6c5e10
~sol=a-2b9c-12d-1e-7g-6h3i4j-3k-1l-1m-5n-8o-1q1r-4s2u-6v-9 ~sola=a-6b13c-5d-3e-2n-1u-1v-7
~sola>=a-4b9c-4e-2v-5 ~solab=b5 ~sold=i3 ~sold>=i3 ~sole=b3v-1 ~soled=b3v-1 ~soli=a3b-3c-3t2v-1
~solic=a4 ~solid=t2 ~solin=c-1i1 ~solo=b-3c-4d1e-3h4n-3q4r-4v2 ~solo>=b-3c-4d1e-3h4n-3q4r-4v2
~solu=c-1g-1s3v-3 ~solut=c-1g-1s3v-3 ~som=a-2d4f6g-1h1j2k-3l-1m-1n-4o-1u-2v-3
~some=a-2d4f-5g-1h1j2k-3l-1n-3o-1u-1v-2 ~some>=b-2c1e2g5h-3k-2m3 ~someb=d4h1i-2j2k-1m-1q-2v-4
~someo=b1c-2d2f-1g-3h2i2k-2m-2p-2v-4 ~somet=a-2c2d-3e-1g-1h-1k2o-2p1q3v3 ~somew=b1
~son=a-1b-4c-5d4e5h-2k-6l-1n3o-2p-1q-2r-2t-3u-2 ~son>=a-3b-1c-5d5e6g-1h-6k-3o-1q-1r-2t-2u-1v1
~sona=a2b-1c-1f1h1j1m-1s2 ~sona>=a1b-1c-1f1h1j1m-1s2 ~sonal=d-1 ~sond=c2 ~sonda=c2 ~sons=g2v-1
~sons>=g2v-1 ~soo=a-1b2c2d-5k4m-2p3q1r-2u4 ~soon=a-1b2c2d-5k4m-2p3q1r-2u4 ~soon>=b2c-1d-4m-1u5v3
~soone=c4k4p1q2v-5 ~sop=a-2b3 ~sopo=a-2b3 ~sopor=a-2b3
~sor=a-4b-5c9d7e-7g-6h-6j-3k1l-1m3n4q-1r-1s-5u-3v-2 ~sor>=a-1c-2d7g-1h-1v-2 ~sore=a-1b-2c9n-1v-5
~sore>=b-1c7n-1v-2 ~sores=c3v-2 ~sorr=c-4d1e-2g-1h-1i1j-2k2m4n1s-5v2
~sorry=c-4d1e-2g-1h-1i1j-2k2m4n1s-5v2 ~sos=b10c-5g-3l2n-1p4u-1 ~sos>=b10c-5g-3l2n-1p4u-1 ~sot=e1
~sotr=e1 ~sotro=e1 ~sou=b3c-6g-1m2r4s-2u-2v-4 ~soul=b5c-3 ~soul>=b5c-3 ~soun=b-2c-2g-1m2r4s-2u-2v-2
~sound=b-2c-2g-1m2r4s-2u-2v-2 ~soy=a-1b-3c-7d-6e10g-4h-3i-4j-4k-1m-3n-2q-1s-1
~soy>=a-1b-3c-7d-6e10g-4h-3i-4j-4k-1m-3n-2q-1s-1
~spa=a4b-12d-5e-1f10g-11i-4j1k-5l-4m-13p-2q-3r-3s-2u-4v-10 ~spac=a-1j3n4v-1 ~spaci=a-1j3n4v-1
~spai=b3 ~spair=b3 ~spal=b-4c6 ~spald=b-4c6 ~spam=a9c-3e-4f-3m-6 ~spam>=a9e-4f-3m-6
~span=a-7b-7c-5d-4e-5f14g-5i-1j-1k-3l-2m-6n-5p-2q-2r-3s-2v-5
~spani=a-4b-4c-1d-3f7g-1h1k-2m-3q-1r-1v-1 ~spano=a-1b-1c-2e-1f8g-2m-1n-1p-1r-1s-1v-3 ~spas=c5v-3
~spasm=c5v-3 ~spe=a-4b2c-7d4e-1i1j3k-4l-4m-2o-2p-2q-2r-2t1u-2v-11
~spea=a-3b-6c-2d6e3f3g-2i-1j-2k-2n1v-4 ~speak=a-3b-6c-2d6e3f3g-2i-1j-2k-2n1v-4 ~spec=c-1h3i1
~speci=h3 ~spect=a1c-1i1 ~sped=a-2b2 ~spedi=a-2b2 ~spee=a-1c4e-1 ~speec=a-1c4e-1
~spen=a4c-3i3l-1m-1v-2 ~spend=a5c-1i3l-1m-1v-5 ~sper=a-8b9c-10d-3e-1f-3g4h-2i-1j5n-5o-1p-1r-1t2v-1
~spera=a-1b9c-9d-1f-1j-2n-4o-1p-1r-1t1 ~spere=a-3b-4g6j6v-1 ~spert=b4 ~spet=a1 ~speto=a1
~spi=b1c4g-7h-2k-5m3n-2 ~spie=b2 ~spier=b2 ~spin=b-3c4v1 ~spinn=n1v-3 ~spir=b1f1g-1k-3v3
~spira=c5f2k-1v-6 ~spiro=c-4v6 ~spit=c2g-2i1m3n-1p1v-6 ~spita=b1g-1i1m3n-1p1v-5 ~spl=c2v-1
~spli=c2v-1 ~split=c2v-1 ~spo=a-5b1d-6f-7h-1i6l-1m-3n-3v-13 ~spok=c-2 ~spoke=c-2 ~spon=b2k2
~spond=b2g1 ~spone=k3 ~spor=a-2b-1c-2d-3f-1g-1h-1i7v-3 ~sport=a-2b-1c-2d-3f-1g-1h-1i7v-3
~spos=a-1b2e1v-5 ~sposa=b-1c3v-1 ~sposo=b4c-3e1v-2 ~spot=a-1b-3c7g-2j2v-1 ~spot>=c1j2 ~spots=c1
~spott=c3g-1 ~spr=b-1c5g3v-1 ~spre=c1g3v-1 ~sprea=c1g3v-1 ~spu=a-2b-4c4e-2f1g7i-3j-3q4r-1v2
~spue=a-2b-4f1g7i-3j-3q4r-1v2 ~spues=a-2b-4f1g7i-3j-3q4r-1v2 ~spy=b-1e3g-2v4 ~spyi=b-1e3g-2v4
~spyin=b-1e3g-2v4 ~squ=a2h-1v3 ~sque=a3h-1 ~squen=a3h-1
~ss>=b2c-6f-9h-5j-2k-3l-7m-1n-7o-3p-2r-2s2t-4u1v1 ~ssa=a6b3c-5d-2e-4f-2g1h-2j-1l2o-1q-3u-1v-2
~ssag=a6b-7c-4d-2e-3f-2g1h-2j-1l2o-1q-3u-1 ~ssage=b-4c-2d-1e-1f-1g2h-1j-1l3m1 ~ssagi=a6b-2
~sse=a-4b-5e4f-2g1h1j-1k2l-2n4 ~ssed=a-2b-4e4f-2g-2h1j-1k2l-2n5v-5
~ssed>=a-2b-4e4f-2g-2h1j-1k2l-2n5v-5 ~sses=c-1g4v4 ~sses>=c-1g4v4
~ssi=a3b-1c-1e-5f2g-7h7i1j-3k-2r-2v-1 ~ssib=j-1q1r-2v6 ~ssibl=j-1q1r-2v6 ~ssig=h8 ~ssign=h8
~ssin=a2b-4 ~ssing=a2b-4 ~ssio=a4b3c-1d-5e-3g-2i3v-3 ~ssion=a4b3c-1d-5e-3g-2i3v-3 ~ssis=d4f-1v-2
~ssist=d4f-1v-2 ~ssm=a3e-1 ~ssme=a3e-1 ~ssmen=a3e-1 ~ssu=a-1b-2c4g1i-1 ~ssue=v4 ~ssues=v4
~ssur=b-1c4v-1 ~ssure=b-1c4v-1 ~st>=a2b-6e2f-5g-8h4i-7j-4k-4l-2m-5o7p-5q-1r-4s-6u-2v-5
~sta=a-3b-4c-2d1e5f-1g-2h-2i3j-13k-1l4n1o-1q-2s-9t2u-7v-1
~sta>=a7b-10c1d2e4f-8g-1h2j-6k-4l-2m-3s-10v5 ~stab=b-5c3n2 ~staba=b-2c1n2 ~stac=a-2c-1i2m-2v5
~staci=a-2c-1i2m-2v5 ~stad=b9v-8 ~stada=b7c-1v-4 ~stado=b4c1v-4 ~staf=a-2b-3d5m3v-3 ~stafa=b-1m3
~staff=a-1d5v-2 ~stak=a-3b-3e7h-2l1v-2 ~stake=a-3b-3e7h-2l1v-2 ~stam=b1d-1g3v-2 ~stamo=b1d-1g3v-2
~stan=a2b-2c-4d2e-3g-2h-1i2m-4p1v5 ~stan>=a2b-1c-4i4p2q1v2 ~stanc=d4v2 ~stand=c-2f2i-1m-1v2
~stant=f-1 ~stap=c3v-1 ~stapl=c3v-1 ~star=a-7b2c-7d-3e-5f2g1h-2j-4k3l6m1n-4o-1q-3t4v-12
~star>=b1c-1e-3g5h-3i-1j-3k4m4q-2r-1t3v-10 ~stare=r2v-1 ~stari=b6f5g-2 ~stars=t2
~start=a-9b-6c-1g-1i3l9n-3 ~stas=c2 ~stas>=c2 ~stat=a-2b-1e3m4n5v-5 ~state=a-1m5 ~stati=e2n6v-3
~ste=a10b1c-2d-6e1f6h2i-12j-7l-4m-1o-3p-1q2t-1u2v-6 ~ste>=a-1b1c-5d-1e2g1h-5i-2k-1m-2n1r-1s-1u2v1
~stea=e-1g1h4p-1v-4 ~stead=b-3e-1g1h4p-1v-4 ~sted=a1b-10c3d-3f2h-5i-1m3o-1q2r1
~sted>=b-7c4d-2f3g-4h-4i-1q3r3s1u-1v-7 ~stede=a1b-2g2m1r-1u2v3 ~stem=a3e-1 ~stema=a2
~sten=a8c-5d-2e-3f-2g-2h3m-1v-3 ~sten>=a7b-6c-4e-2f-2g-2v-1 ~stens=a-1b-2d-2h4 ~step=b6 ~stepd=b4c-4
~ster=b1c4d2e3g-1h2i-1v3 ~ster>=b-3c2d2e5h3 ~sterd=c2 ~steri=b4c-1 ~stes=b3v-1 ~stesi=b3v-1
~sth=b-2c1v2 ~sthm=b-2c1v2 ~sthma=b-2c1v2 ~sti=a-2b4c6e-8f-7g-2j2k-5m-9p1q-1r2s-3t2u-3
~stia=b5c-3v-1 ~stia>=b5c-3v-1 ~stic=b3i5v-4 ~stid=a1 ~stidi=a1 ~stif=c2i-1v3 ~stiff=c2
~stil=c5g2i-1k-3m-3r3t1v-3 ~still=c5g2i-1k-3m-3r3t1v-3 ~stim=c3g-2 ~stime=b-1c4g-1
~stin=a-7b1g-1i-1v8 ~sting=a-7b1g-1i-1v8 ~stio=c-1d4m-1n4v-5 ~stion=c-1d4m-1n4v-5 ~stip=c3 ~stipa=c3
~stir=a-4h-1j4 ~stir>=a-3j2 ~stire=j2 ~stit=a-1h1t1v2 ~stitc=a-1t1v2 ~stm=e2g-1v1 ~stma=e2g-1v1
~stmas=e2g-1v1 ~sto=a5b-3c1d-4e-6f-2g-1h-4i-9j-3k-6l3m1n-11o-8p-3q-6r-6s-1t-3u-11v1
~sto>=a3b-3c-6d-1e-2f1g-3h3i-7m10n-1q-1r4s-2u-4v2 ~stol=a-1b3v-1 ~stol>=b1 ~stola=b1 ~stole=a-1
~stom=a-3b-4c9d2f2g-2h-2v-7 ~stoma=a-4b-3c10f2g-1v-4 ~stome=d3h-1v-2 ~ston=c3 ~stone=c3
~stop=a8b-2c-8d-2e1f-3g-1h-2k-6l7m-4n-4o-1p-1r-6s-3u-1
~stop>=a7b-2c-4d-2e2f-2g-4h-1k-5l6m-3n-8o-1q-2r-5s-3 ~stopp=a5b-3c-4g1n1u-1 ~stops=b3 ~stor=a-2v3
~story=g-1v3 ~stos=a4 ~stos>=a4 ~stoy=a-7b1c3d-2e-5f-1g3h-3i-2j-1l-1m-6n-2o-3p-1q-2r-4s2t-1u-5v1
~stoy>=a-7b1c3d-2e-5f-1g3h-3i-2j-1l-1m-6n-2o-3p-1q-2r-4s2t-1u-5v1 ~stp=j-2k5 ~stpo=j-2k5
~stpon=j-2k5 ~str=b8c-3d-2e-4f-3g-6i-2j-2l10m4o-1p-2q-2r-3s1v-2 ~stra=a-1b11e-1n1v-3 ~strai=n2
~stran=b3 ~stre=b-6c4e-2g-1n-2o-1p-1r-1t1v1 ~stree=c-2n-1v4 ~strel=t2 ~stren=b-1c2 ~stri=c-4v4
~stro=b6i-1v-5 ~stro>=b3i-1v-2 ~strok=v-1 ~stroz=b1c-2 ~stry=a2b-1 ~stry>=a2b-1 ~sts=b5c-6e-3g6v1
~sts>=b5c-6e-3g6v1 ~stu=a8b-4c3d-2e-3f-2g-2h2j-3 ~stuc=b-2c4v-2 ~stuck=b-2c4v-2 ~stud=b-2c-1h3v5
~stuf=a1c2f-1j-2v-2 ~stuff=a1c2f-1j-2v-2 ~stup=b2d-2 ~stupi=b2d-2 ~stuv=a4c-1v-2 ~stuvo=a4b-1c-1v-1
~su>=a1b-3c-4d-3e9g-4h-4i-1k-1m1n-4v-4 ~sua=b-2i2 ~sual=b-2i2 ~suall=b-2i2
~sub=a5b-5d-2e-1f-1g-3j-2l2m-3n-1v-2 ~sub>=a5 ~subi=i2 ~subir=i2 ~subs=a2b-2c-1e-1g-2j-2l2m-2
~subsc=a2b-1c-2e-1g-2j-2l2m-2 ~suc=a-5b1d-2h1 ~such=d-2e1 ~such>=d-2e1 ~suck=a-5b1c1h2
~sucks=a-5b1h2 ~sud=b-6c11g-2v-3 ~suda=b-1c2g-2 ~sudan=b-1c2g-2 ~sudd=b-1c3 ~sudde=b-1c3
~sudo=b-1c5v-1 ~sudo>=b-1c5v-1 ~sue=a5b-7e1g-1v5 ~sueg=b-1e2 ~suegr=b-1e2 ~suel=a2c2 ~suelt=a2c2
~sues=v4 ~sues>=v4 ~suf=a4b5c-1 ~sufi=a6v1 ~sufic=a6v1 ~sufr=b6v-1 ~sufri=b5 ~sug=a-4b-4c6i-3j-2n-2
~suga=a-4b-4c6i-3j-2n-2 ~sugar=a-4b-4c6i-3j-2n-2 ~sui=a-4b9c-5e-4g-3l-1o1p1 ~suic=a-3b9c-5e-4g-2l-1
~suici=a-3b9c-5e-4g-2l-1 ~suit=o3p1 ~suita=p2 ~sul=a-6g-3i-3j3k1l-1v3 ~suli=c2g-2 ~sulin=c2g-2
~sult=a-3c-5i-1j3k1l-1v2 ~sulta=a-2c-3j4k3v1 ~sum=a-3d4g1k-1l6v-1 ~sum>=d4 ~sume=a-2g2k-1l6v-1
~sume>=a-2g2k-1l6v-1 ~sun=c1 ~sund=c1 ~sunda=c1 ~sup=a-5b-5c-1d1e-2g2h-3q-1r6s-3v7
~supe=b1c-1d4g2v-5 ~super=b1c-1d4g2v-5 ~supp=b-5c-3g2m1r3s-1v3 ~suppo=b-3m1r3s-1v-1 ~supu=b-1c2r2v-3
~supue=r3v-1 ~supur=b-1c3 ~sur=b-6c-7d-5e-5f-2g-2h-1i-2j3k-3l-1m-6n-3o1p-2r9s-5t-2v11 ~sura=c-2j2v2
~suran=c-2j2v2 ~sure=a-4b-7c3d-1e-3f-1g-1m-3n-1o2p-1r9s-5
~sure>=a-4b-7c3d-1e-3f-1g-1m-3n-1o2p-1r9s-5 ~surg=b2j3v-1 ~surge=b2j3v-1 ~surt=c-3v8 ~surv=a2c-8v8
~surve=a2v-3 ~sus=a10c-8d-5e-6f-2i1j-3m-5n-4v1 ~sus>=a10b-2d-2g1v-6 ~susc=a-1g-2j-2l2n-2v-3
~suscr=a-1g-2j-2l2n-2v-3 ~susp=a4b-1c-2i3l-1v-2 ~suspe=a4b-1c-2i3l-1v-2 ~sust=b2c-4e-2v9
~susta=a1c-1v2 ~susto=b1c-1v2 ~swa=c2f2g2i-2j-2k5n-1v-3 ~swal=c3f2i-2n-1v-1 ~swall=c3f2i-2n-1v-1
~swap=b-1c-1j-1k6v-1 ~swap>=b-1c-1j-1k6v-1 ~swe=a-2b-4c4e-2f-2g1j-2k1m-2n-1q2u3v-2 ~swea=c4v-5
~swear=a1b2c-1 ~sweat=a-1b-2c6v-4 ~swee=e-1k1q3u4 ~sweek=i1k1q3 ~swel=a-2b-3c3r1v2
~swell=a-2b-3c3r1v2 ~swer=b-2g4v-1 ~swer>=b-2g4v-1 ~swi=b-2c-2d5e2h3j-1k3v-4
~swit=b-2c-2d5e2h3j-1k3v-4 ~switc=b-2c-2d5e2h3j-1k3v-4 ~swo=a-3b-1c4e-1i-2v-3 ~swol=a-3b-1c5i-1v-5
~swoll=a-3b-1c5i-1v-5 ~sy>=a-3b-4c-2e-2g11i-2n-1r-2u-1v2 ~sym=a-1b-1c2e-2m-1v1
~symp=a-1b-1c2e-2m-1v1 ~sympt=a-1b-1c2e-2m-1v1 ~ta>=c-8d-3e-2f-5g-2h-9j4l-2m-1o-1p-2s-12u-10v2
~tab=b-1c1e-4h3i-2k-1n2p2v4 ~taba=b-2c1e-1n2 ~taba>=b-2c1n2 ~tabl=b1e-1h3i-1k-1p2v5
~table=b1e-1h3i-1k-1p2v5 ~tac=a8c-4d-3e-3g-5h-6m-1n-4s-2t1u-2v3 ~taci=a-2i1m-3v4 ~tacio=a-2i1m-3v4
~tack=b2g-2h-1 ~tack>=b-1c3v-7 ~tacke=b1v6 ~tacks=b3c-2v-2 ~tact=a6b-2c-5d-2f2g-1h-3n-2s-2v-2
~tact>=a1b-4c-1f4h-1l1n-1s-2v-1 ~tacta=a1 ~tacte=a5b-4 ~tacti=a2b3d-1
~tad=a2b3c5d3e-6f-1g-4i1m2n-1r1v-6 ~tada=b5c3r2v-6 ~tada>=b5c3r2v-6 ~tado=a2c3d3e-6f-1g-2i-2m2
~tado>=a5b2c5e-4v-8 ~tador=a-2d4m3 ~tados=b-2v5 ~taf=a-2b-3d5m3v-3 ~tafa=b-1m3 ~tafa>=b-1m3
~taff=a-1d5v-2 ~taff>=a-1d5v-2 ~tag=a-1b-1f6i4n-1v-1 ~taga=f7v-1 ~tagal=f7v-1 ~tags=i4v-2
~tags>=i4v-2 ~tai=b-2c7g-1r1v-6 ~tail=c1 ~tain=c6g-1r1v-4 ~tainl=r1
~tak=a1c-2d-3e3f1g-5i3j-1l2m-3n-3q-1r-2u1v-1 ~take=a1c-6d-3e4f1g-5i4j-1l3m-3n-3q-1r-2u1v-1
~take>=a2b-2c-6d-2f1g-2i2j-1l3m-2n-2q-1r-2u1 ~taken=c1e3v-2 ~takes=b1c-2i2 ~taki=c2 ~takin=c2
~tal=a-2b3c-5d7g-1h-3i-1j-4l-3n-1p1q-1r-4s-2t-3u2v2 ~tal>=a-2b-2d-4e3g-5k1n-7p1r-3u-2v10
~talk=a-3b1c-2d8e-1f2g1h-2i-6j-2k-1m-1t-2u4v-4 ~talk>=b1c-2d8e-2f1g2h-5i-3j-1k-1m-6n1t-1u5v-10
~talki=d1g-3m5 ~talks=f1h2 ~tall=b5c-4e-1i2v-3 ~talle=e-1i2 ~tam=a1c-3d-4g6r3s1v-1 ~tama=v4
~tamal=v4 ~tame=a2c-2d-2g3r3v-5 ~tame>=a2c-2d-2g3r3v-5 ~tamo=b1d-1g3v-2 ~tamos=b1d-1g3v-2
~tan=a1b2c-6d2e-8g-5h-7j-3k-1l-2m-6n1p1q1r-1u-2v9 ~tan>=b4c-10d-3e-3f-3g-4h-4i2m-3p2q1v7 ~tanc=d4v2
~tand=b-2c2e-1f4g-7i-2m-1n3v3 ~tand>=f2m-1n1 ~tandi=b1c-1v3 ~tando=b-3c4g-7i-1n2v1
~tant=a5c-4d1f-2g2v-4 ~tant>=f-1 ~tanta=a2b4c-3 ~tante=d3 ~tanti=g3 ~tanto=a3 ~tap=c6v-2 ~tapl=c3v-1
~taple=c3v-1 ~tapo=c2 ~tapo>=c2 ~taq=b1c7e-1g-1v-2 ~taqu=b1c7e-1g-1v-2 ~taque=b3c3e-1g-1v-1
~tar=a-6b4c-6e-1f-1h-4i-4j-12k4l2m-1n-10o-3r-1s-2t3u-7v-4
~tar>=a3b10d-5e-4g3i-9j-7k3l-5m1n-2o-2q-3r-1s-3t1v-8 ~tard=b-6c-7g3h-2i-1k1m-1n-1q5r-3s-1v2
~tarda=t1v-1 ~tarde=b-5c-6g3h-1k1n-1q6r-2v4 ~tare=r2v-1 ~tare>=r2v-1 ~tari=b3c-2f4 ~taria=b4c-1f4
~tarj=c-2v6 ~tarje=c-2v6 ~tarm=b5k1 ~tarme=b5k1 ~taro=b-1c3e5g-1i2v-2 ~taron=b-1c3e5g-1i2v-2
~tars=t2 ~tars>=t2 ~tart=a-9b-6c-1g-1i3l9n-3 ~tart>=a-9b-5c-7i4l10n-3 ~tarte=c2
~tas=a3b-8c6g-4i-1l3v-2 ~tas>=a3b-6c10g-4l3v-6 ~tast=c1 ~taste=c1 ~tat=a-4b-5c1d2e2g-2h2m4n4r-2v-8
~tate=a-1m5 ~tate>=a-1m5 ~tati=a-1b-3d2e1g-2h2n4r-2v-6 ~tatio=c1e3i1v-2 ~tativ=d4h3r-1
~tax=b-1c-1i9v-8 ~taxi=b-1c-1i9v-8 ~taxi>=b-1c-1i9v-8 ~tbu=b-4c1 ~tbur=b-4c1 ~tburn=b-4c1
~tch=b-11c5d6e3h2i-4j2n-1t1u-3v-3 ~tch>=a1b-9c-2e4g-2h3j3 ~tche=a-1c5t1 ~tches=a-1c4t1 ~tchi=g3v-5
~tchin=g3v-5 ~tchy=b-1c3 ~tchy>=b-1c3 ~tcp=a2 ~tcpa=a2 ~tcpa>=a2 ~td>=m-2n3u-1v-5 ~tdo=b2c-2
~tdow=b2c-2 ~tdown=b2c-2 ~te>=a4b-4c4e2f-7g-3h-9i1j-8k1l-10m-1o-2p-5q-4r-2s-9u2v-3
~tea=a2b11c-11e-3f-1h4i-3p-1v-2 ~tea>=b3c-3 ~tead=b-3e-1g1h4p-1v-4 ~tead>=b-3e-1g1h4p-1v-4
~team=c-6v6 ~team>=c-6v6 ~tear=a3b9c-1g-2v-7 ~tears=b11c-1g-2v-7 ~tec=a4f6 ~teco=f6 ~teco>=f6
~ted=a7b-2c7g-2h-8i-5j-4k-2l-4m1n-1o-2p-1r1u1v-4 ~ted>=a5c9g-7h-7i-5j-4k-2l-4o-1p-1q1r3v-10
~tede=a1b-2g2m1r-1u2v3 ~tedes=a1b-2g2m1r-1u2v3 ~tee=a7b-1c-3f-1o4p-1r-3t1v-7
~teen=a5c-2o4p-1r-3t1v-5 ~teen>=a5c-1t2v-4 ~teent=o3r-1 ~tees=a1 ~tees>=a1 ~tef=c-1u4 ~tefu=c-1u4
~teful=c-1u4 ~tel=a-1f5g-2h3i-6j-2k-2l-1n-4o-3p-3q-4s-4t-3 ~tel>=a-4b-4c-2d-4g-2h6o-4p-1q-2v4
~tele=b-2c-2d3e1f1i-1m1v2 ~telef=b-2c-2d3e1f1i-1m1v1 ~tell=a2b6e-2f5g2h-2r-1t-1v-7
~tell>=a2b5g2t-1v-3 ~telli=u1 ~tely=c2d-1g-3r4s-4v-1 ~tely>=c2d-1g-3r4s-4v-1
~tem=b-4d-3e-3f-2g1i-4k-4m-1q-2s-2v-1 ~tema=a2 ~tema>=a2 ~temb=c1 ~tembl=c1 ~teme=g3k-1q-3v-2
~teme>=g3k-1q-3v-2 ~temo=a-2c-5v2 ~temo>=a-2c-5v2 ~temp=b-3c5i-1v-2 ~temp>=b-3c5i-1v-2
~ten=a9c-4d5e-5f-3g-4h-1i-2j2k-2m-5n-4o-3p-1q-5r1s2u4v-5 ~ten>=a3c-6d-1e-3f-5g-7i-2l3m-1s4t4v3
~tena=b-1e4v-1 ~tenan=b-1e4v-1 ~tenc=a2b-2t-1v3 ~tenci=a2b-2t-1v3 ~tend=a-2b-8d6g1i-5j2n3v-2
~tend>=b-1j2 ~tende=d5g3i-5 ~tendi=a-1b-5h2n3 ~tene=a5b1c-4h-1i1v-3 ~tened=b5c-3 ~tener=a6v-1
~teng=b1c4d-5e-1g1h-5i2j-2l-4n-6o-1p-1q-2r5u1v-3 ~tenga=a4o-4r8u4v-6
~tengo=a-7b1c5d-4g1h-5i2j-1l-1n-4p-1q-2r-3u-4 ~teni=b10c-5v2 ~tenin=b9c-2 ~tenl=a3n-1 ~tenla=a3n-1
~tenm=a8b-3e-5j3k-1r-2v-2 ~tenme=a8b-3e-5j3k-1r-2v-2 ~tens=a-5b-1d7h4m-1 ~tens>=a-1b-1d-2h4
~tent=d-1u6v-6 ~teo=b1 ~tep=b6 ~tepd=b4c-4 ~tepda=b4c-4
~ter=a-3b4c-3d-4f1i1j-9k2l-10m-15n-12o-1p-1q3r-1s-1t-14u-8v-4
~ter>=a-10b-3c-2e4f5g5i-5j-5l-4m-6n-7o-1q6r-3s-4t-11 ~terd=c2 ~terda=c2 ~tere=a2b-1c-2e-3f-1h6r2s1
~teres=a2b-1c-2e-3f-1h6r2s1 ~teri=b2c1i6v-6 ~teria=i6v-3 ~terio=b-1 ~term=a3c-3m-1 ~termi=a3c-3m-1
~tern=c-2g-3i5q-1 ~terna=i5v-4 ~terno=g-3q-1 ~tero=b4v4 ~terp=f4v-1 ~terpr=f4v-1
~terr=a-1b12c-1d-1e2f-1g-5h-5k2m-2q-1r1t-1v-7 ~terra=b8c-6e4g-1r2v-3
~terri=a-1b3c3e-1h-3m-1q-1t-1v-3 ~terro=b5c-1k3s2v-1 ~ters=a2b1c5u-1v-5 ~ters>=a2b1c5u-1v-5
~tery=b-7c-3e-1v3 ~tery>=b-7c-3e-1v3 ~tes=a-13b-4c-4d-5e-8g4h3i-3k6l-3m2n-8o2q4r-3s-5t-1u-4v5
~tes>=a-6b-5c-1d-4e-5g2h4i-1j1k6l-1m-4n-5o1q4r-1 ~tesi=b3v-1 ~tesia=b3v-1
~test=a-6b-4c-1e-2g2i-1m4r-1s-2t-1u-1v7 ~test>=a-1c-5g-1m2s-1v7 ~testa=e-1g1m4v-7 ~testi=b-1v6
~testo=g4m-1t-1v6 ~teu=o2 ~teus=o2 ~teusd=o2 ~tev=b-1c3m-1r3v2 ~teve=b-1c3m-1r3v2
~tever=b-1c3m-1r3v2 ~tex=a10b-10c-6e-1f1g2h-5i-6j-9k-3l3o-1q-6r-5s-3u-5v-6
~text=a10b-10c-6e-1f1g2h-5i-6j-9k-3l3o-1q-6r-5s-3u-5v-6
~text>=a3b-7c-2d-1e-1g5h-3i-4j-10k-2l3n2p-1q-5r-1s-6u-3v-3 ~texte=a3
~texti=a2c-1d1f3g-3j1m1n-3p1r-3v-3 ~texto=a6d2f-2s2 ~tf>=b1c-2v-1 ~tfu=a5j1u5v-5 ~tful=j1u5v-4
~tfull=j1 ~tgu=b4c-3v-1 ~tgun=b4c-3v-1 ~tgun>=b4c-3v-1
~th>=a-2b-2c2d1e-6f-11g1h1i-1j-6k-1l-6n-6q8r-9s-6t5u-2v-5
~tha=b-5c-2d-1e4f-5g-7h1i-4j2l-6m-10p-7q-3r1u6v-3 ~thac=b-1 ~thach=b-1
~than=a-4b-5d-2e-5f-3g-5i-2j-2k1l-2m-3n-7p-5r-2s1u8v-5 ~than>=c4d-2g-1h2k3q2s-1v-4
~thank=a-2b-6c-6e-4f-2g-3h-2i-1j-1k-3l-1m-2n-7p-3q-3r-1s3u8v-2
~that=a2b-1c-2e6g-3i-2j4k2l-2m-6n4p-1q-4r3s-3v-1 ~that>=b1e4g-1h1i-1j5k3l-1m-5n5q-3r2
~thats=a4b-6c-1e4g-1n-2s-3 ~thd=a2c-1j2k-1m1q-3t1v-1 ~thda=m1t1 ~thday=m1t1 ~thdr=a1j2 ~thdra=a1j2
~the=a2b3c-4d-3f-1g-3h-7i-2k-3l-4m-6n-1q-5r2s-4t-1u-5v2
~the>=a-4c1e-1h-2i-2j4k-4m-3n1o4p-4r-2s-3t-1v1 ~thea=c2 ~thead=c2 ~them=a-2b1c-2i-2n1r2u1v3
~them>=a-2b1c-2i-2n1r2u1v3 ~then=a-3b4c-2g1h-1q-2r1v-1 ~then>=a-3b4c-2g1h-1q-2r1v-1
~ther=a4d3f4g-3i3k1l-3m-9n-4o-4p6q-3t2u-5v-2 ~ther>=a4b1c-1d-4h2i-4l-1m-3n-2o-6p6q-3u-3v-3
~there=b-2c3d6f3g-8i6k2m-6n-2s-1 ~theri=a2c-1 ~thes=a9b-4c-3e-1g-1h-2i-4j-5k-1l-1m1p1r-1v-1
~these=a9b-4c-3e-1g-1h-2i-4j-5k-1l-1m1p1r-1v-1 ~thet=a-2c5 ~thete=a-2c5
~they=a-6b6c-1e3g-2i3j-2p-1r4v-7 ~they>=a-3b2e3g-2i4j-1p-1r4v-5 ~theyd=a-2b4v-2 ~theyr=c-1
~thi=a3d-4e3f-2g-2h-11i-4j-5l-4m3n-12q1r-5s2t-4u-3v-8
~thin=a4b4c1d-1e-1f-9g-1h-8i-1j-2m-8n-5o-1p3q1s4t-1v-2
~thing=a8b2c-1d-3e-5f-4g-5h-6j-1k2m-5n-3o-1p4q2s1t-1 ~think=a-7c3e1f-3g2m-1s3v-7 ~thir=a1g-1o3q-1t1
~third=a1 ~thirt=o2q-1 ~this=a5b-2c-5d-1e4f1g1h-4i-1j-1k-2l-2m5n-5o-2p-3r-3t-5u-4v-6
~this>=a5b-2c-4d-1e5f1g1h-3i-3j-1k-7l-2m5n-4o-2p-4q-2r-3t-5u-4v-6 ~thisw=i1k1q3 ~thl=b2c-3
~thle=b2c-3 ~thles=b2c-3 ~thm=b-2c1v2 ~thma=b-2c1v2 ~thma>=b-2c1v2
~tho=a-6c-2e-6f-4g-2j-1k-2l-1m-1n1o-4p4r-1s-3t1u3v-7 ~thor=e-2 ~thori=e-2
~thos=b-4c-2d1f-2h1i-1k-1l-1n2o-1p4r-2s-2v-1 ~those=b-3c-1d1f-2h1k-1l-1n2o-1p4r-2s-2v-1
~thou=a-5b3e-2g-3o-1t2u4v-5 ~thoug=b2c-2u4v-2 ~thous=o-1t1 ~thout=a-3b1c2d-2e-1i1v-4
~thr=b-2c6d2e-4f-4h-1i3j-4k-1o2q-2r-6v-3 ~thre=c-2i2n-3o2p1r-1v3 ~threa=b5v-2
~three=b-5g3i2o2p1r-1v-1 ~threw=c-1g-2n-1q-1v6 ~thri=c1v-2 ~thrit=c1v-2
~thro=b-2c8d3e-3f-3g-3j-3n2r-2v-8 ~throa=b-1c4f-1j-1v-1 ~throu=b1c-1d4g-1i2n3v-4 ~throw=b-5c6r-1
~thu=b-5c-2e1j1k2o-5p2q7r-1s-1v-1 ~thur=b-5c-2e1j1k2o-5p2q7r-1s-1v-3
~thurs=b-5c-2j1k2o-5p2q7r-1s-1v-3 ~thy=b-2c-2v3 ~thy>=b-2c-2v3 ~ti>=b-3c4j2v-5 ~tia=b3c-5f4v-1
~tia>=b4c-3v-1 ~tian=a-1f5 ~tian>=a-1f5 ~tib=c3 ~tibi=c3 ~tibio=c3
~tic=a-4b-5c14d3e-7g-2h2i3l2n4v-18 ~tic>=c1g-1n5v-5 ~tica=a-1b-1c5h3i5v-5 ~tica>=c5 ~ticar=i5v-3
~tice=c5l2 ~tice>=c1 ~tices=l2 ~tick=c5g-2v-2 ~tick>=c2 ~ticke=c2g-1v-2 ~tico=d5e-2g2v-5
~tico>=d5e-2g2v-5 ~tid=b5 ~tidi=a1 ~tido=b5 ~tido>=b5
~tie=a3b-4d-1e1f6g-1j-5k-5m-1n-6o-2p1r-1s-4t-1u-4v2 ~tiem=b-3c2e-3g1i-1v1 ~tiemb=c4e-1v-1
~tiemp=b-3c-2g2v3 ~tien=b-3c-2e3f8g-4h1j-3k-3n-4o-1p1r-2s-3u-2 ~tiend=a3b-6c-4d1e1f7g-1h2p-1v3
~tiene=b1c1d-3e-3g-3k-2m-2n-2o-1p4r-2 ~tient=a-2b-3c-2e6v-1 ~tier=a3b1 ~ties=v3
~tif=c1d-3g-1h-1i-1v6 ~tiff=c2 ~tiff>=c2 ~tifi=d-3v6 ~tific=d-3v6 ~tig=a2b-1c5v-4 ~tigh=c4v-1
~tight=c4v-1 ~tij=c2 ~tijo=c2 ~tijon=c2 ~til=a-1c4d-1g3j-1k-4m-3r3s-3v-3 ~til>=a-1c3g2q1
~till=b2c1d-1g1i-2j-1k-3m-3q-1r3t1v-3 ~till>=a1g2j-1m-3q-1r3t1v-7 ~tilla=a-2b1c1i-1k-3
~tim=a4d-5e-12f-1g3h-1i-5j-2k3l-4m-3p-1q1r-4s-3t-3u-2 ~tima=b2c-1g-1o1r-2v-2 ~tima>=b1g-1o1r-2v-2
~time=a-2c2d-3e-9g1i-3j-1k4l-3n2o-7q3r-1s-2t-2u-1v1 ~time>=a-7b-1d-6e-8g3i-2k4l-1o-2p-6q2s-2t-1u-1v4
~times=a3b2c2g-3h-1n3o-3p2r-3v-6 ~timi=a4b-1c-2g6v-1 ~timo=a5b-1m-1 ~timo>=a5b-1m-1
~tin=a5b-2c2d-1e-3h-4j-2k-3l4n-7r-1s-3u-1v-1 ~tina=c3r2 ~tina>=c3r2
~ting=a4b-1c-2e-2g1h-3j-1k-2m1n-5q1r-3s-1 ~ting>=a4b-2c-4e-1g1h-3j-1k-2m1n-5q1r-3s-1v1 ~tingl=b-1c2
~tings=c3 ~tinu=a1c-2f-1l6v-1 ~tinua=a-2l4 ~tinue=a4c-1l2
~tio=a-2b6c-2d1e1f-4g-5h-5i-1j-6k2l-7m1n2q-2r-3s-2t-1u-1v-3 ~tio>=b4c-3e1
~tion=a-2b3d1f-4g-5h-4j-5k2l-6m1n3q-2r-3s-2t-1u-1v-2 ~tion>=b3c-1d-3f-1g-2h-2j-4k3l-2m-8n3o6p-4r-2
~tione=c-1 ~tioni=a-1d4 ~tions=a-1c2d2g-2h-1l-2m6o-4p4v-4 ~tip=c3 ~tipa=c3 ~tipat=c3
~tir=b7c-10d-2e-1f-4g-4h-4i6j3k-2l-1m-2q2s-1u-1v-1 ~tir>=a-5b3h-3j1n1q2s-1v-1 ~tira=b2c-1i3
~tirar=b2 ~tire=a1c-4i5j2k-1n-1 ~tire>=c-2i6j3v-3 ~tired=i-1v2 ~tiro=a3b2c-1 ~tiro>=a3b3c-1
~tis=a-2b2c1e-3h6m-2 ~tis>=c1e-1g-1m-2v2 ~tist=a-1b3g2h7v-1 ~tist>=b2h6 ~tista=a-1g2
~tit=a-7b-7g8h1i-2m3q-1r-2s-2t1u-2v-3 ~titc=a-1t1v2 ~titch=a-1t1v2 ~tite=c4v-1 ~tite>=c4v-1
~titi=c-1 ~titio=c-1 ~tito=a-3b-2c-2g10r-2s-1v-1 ~tito>=a-3b-2c-2g10r-2s-1v-1 ~titu=h2 ~tity=m4v-3
~tity>=m4v-3 ~tiv=b-5e-5f-1g-5i-5j-1l4m1n-6q-1r-1s1t-1u-4v-3 ~tiva=a3b-1l2m-2v-4 ~tivar=c-2l2
~tivat=a3m-1 ~tive=a-1b-2d2g-1h-2i-1l2n-1r-3v-1 ~tive>=c1d2i-1l-1r-3v-1 ~tiven=a-3l4
~tivo=a-4e-1g-1h3i-1m4n-2 ~tivo>=a-2b-2g-1h3m4n-2 ~tle=c-2d-1g2h3i4n1v-3 ~tle>=c-1g2i4n1v-3
~tlk=b-2c-4g8 ~tlk>=b-2c-4g8 ~tll=b5v-3 ~tll>=b5v-3 ~tly=a4d2g4v-1 ~tly>=a4d2g4v-1 ~tma=e2g-1v1
~tmas=e2g-1v1 ~tmas>=e2g-1v1 ~tme=a-2b-3c-1d1g-2h-2i-1j4k2l-1n-2v-1
~tmen=a-2b-3c-1d1g-2h-2i-1j4k2l-1n-2v-1 ~tment=a-2b-3c-1d1g-2h-2i-1j4k2l-1n-2v-1 ~tmo=a-1g3k2q5
~tmon=a-1g3k2q5 ~tmont=a-1g3k2q5 ~tna=c-1f3h1 ~tnam=f3h1 ~tname=f3h1 ~tne=b3c2 ~tnes=c2 ~tness=c2
~to>=a2c-4d-2e-6g3h-6i-3j4l-4n-9p-5s1t-6u-2v-1 ~toa=b1 ~toal=b1 ~toall=b1 ~tob=b-1c3o1q1r-1v-4
~tobe=o1q1r-1 ~tober=o1q1r-1 ~tobi=c4v-2 ~tobil=c4v-2 ~toc=a-3g-1i-1u-1v8 ~toca=i-1v3 ~toca>=b1v2
~toco=a-2k1v5 ~tod=a2b4c3d-2e-6f-7g1h-3j-3k-5l-3m-3n-9o-4q-1u-1v1
~toda=b1e-2f-3g5h-2i-3k-2n-1o-4r1s-1v4 ~todas=c-3h-1o-1q1r3v3 ~todav=b-2s-1v3
~today=b2c3e-1f-1g6i-2k-2q-1 ~todd=c1v2 ~toddl=c1v2 ~todo=a3b4c1f-1g-6i2j-3m-1n-4u-1v-5
~todo>=a3b2c2g-5i1j-3m-1n-4v-4 ~todos=b2 ~toe=b-4c5 ~toes=b-2c3 ~toes>=b-2c3 ~toi=c-1f9 ~toi>=c-1f9
~tol=b1 ~tol>=b1 ~tola=b1 ~tola>=b1 ~told=a2 ~told>=a2 ~tole=a-1 ~tolen=a-1
~tom=a-12b1c1e-8h-6l-3m-2n-7o1p-3q1r-1s-1t-2u-3v-2 ~tom>=b3 ~toma=a-5b-6c6d-1f1g-4i-3k1v2
~tomac=a-4b-3c8v-3 ~tomag=c2f3 ~tomar=b-3c-1k1v2 ~tomas=c-1i-2v4 ~tomat=m1 ~tome=b5c-4d2g-1h-1v-5
~tome>=b5c-3v-2 ~tomer=d3h-1v-2 ~tomo=a-6c-3g3i4n-1o1p-2q2r-1v-8 ~tomo>=c-2
~tomor=a-1g4o1p-2q2r-1v-3 ~toms=a-1b-1c2e-2m-1v1 ~toms>=a-1b-1c2e-2m-1v1 ~ton=c1e-4g-1i4r2v-3
~ton>=b-1c-2e-2i4 ~tonc=r2 ~tonce=r2 ~tone=c4 ~tone>=c3 ~tong=v-1 ~tongu=v-1 ~tont=b1 ~tonte=b1
~too=a-4c7e-6f-3g-7h4i4k-1l-2m-3o-1p3q-1r-2u3v-6 ~too>=b3e-4f-1g-3h4i1l-1m-2o-2p3q-1r-1u3
~took=a-2c3e-2g-3i3v-5 ~took>=a-2c3e-2g-3i3v-5 ~toot=b-3c6 ~tooth=b-3c6
~top=a7b-3c-8d-4e1f-3g-1h-2k-6l6m-4n2o-1p-1r-6s-3u-1v1
~top>=a6b-3c-4d-3e2f-2g-4h-1k-5l5m-3n3o-1q-2r-5s-3 ~topp=a5b-3c-4g1n1u-1
~toppe=a-2b-3c-4g1l1n1t1u-1v1 ~tops=b3 ~tops>=b3 ~tor=b-7c-1g-4h6i1k-5m-1n-7p-10q-3r-1t-2v-4
~tor>=a-5b-3c-6h5k-4l-5n-2o-2p-9q-1r-1t-1u-1v-2 ~tora=h5v-4 ~tora>=h5v-4 ~torc=b-3c5o2v-3
~torci=b-3c6v-2 ~tori=a6b-2c-1d-3l1u1 ~torio=a1l1u1v1 ~toriz=a4d-1v-2 ~torn=a1 ~torne=a1 ~tort=c2
~torti=c2 ~tory=g-1v3 ~tory>=g-1v3 ~tos=b-10c13e-4g-7h-1i-1j-2k-1l-4m-6n-1u4v-1
~tos>=a4b-6c5e-2g-5l-3m-4r1s1u5v-5 ~tose=c8 ~toser=c6 ~toso=a-4c3v5 ~toso>=a-4c3v5
~tou=a4b-2c2g2h1v-4 ~touc=b-2c3g3h1v-3 ~touch=b-2c3g3h1v-3 ~tout=a5 ~tout>=a5 ~tow=a-1b2g1i1
~town=a-1b-2g2i2v2 ~town>=a-1b-2g2i2v2
~toy=a-7b1c3d-2e-5f-1g3h-3i-2j-1l-1m-6n-2o-3p-1q-2r-4s2t-1u-5v1
~toy>=a-7b1c3d-2e-5f-1g3h-3i-2j-1l-1m-6n-2o-3p-1q-2r-4s2t-1u-5v1 ~tpo=j-2k5 ~tpon=j-2k5 ~tpone=j-2k5
~tr>=b-1c-3g6r-4s1v-1 ~tra=a-12b3c-2d-1e-4f-4g-1h-1i5j-7k5m-4n-1o-7p4q-2r-1s-4t-5u-7v-1
~tra>=a-4d-7f-3g2h3i-3k6l3m-2n2o-3 ~trab=f1g2j-1k2n-1o-2p1q-1s-1v-2 ~traba=c-2f1g2j-1k2o-1p2s-1v-2
~trac=b5c1g-2v-3 ~track=b6c-2v-2 ~tract=c2 ~trae=b-1c5i1v-1 ~trae>=b-1c5i1v-1 ~traf=b-5c-6g1n-1v7
~traff=b-5g1n-1v1 ~trafi=c-5v6 ~trag=b-1c7i-3v-1 ~traga=b-1c5i-2 ~trai=a-1b-2c2e-2f-1g-2i5k-1n1r1v-6
~traig=b-4c6f-1g-1i-3r1v-1 ~train=b3c-4e-1i7v-5 ~tran=a-1b1c-9d3e-1g-6i9k-2m-1n-1v1 ~tranc=c-1v5
~trang=b3 ~tranq=a2b-3v3 ~trans=a-6b-4c-5d5f1g-3i9k-2m-1n-1v-9 ~trap=b2c-9d1 ~trar=b1v3 ~trar>=b1v3
~tras=b-4c1j-5k2n-2o-1p5v3 ~tras>=b-3c-1k-2n-2o-1p5v5 ~trat=b4c-4m2v-3 ~trata=b4c-3m2v-3
~tre=a-4b-10c3f-6g-5h-3i-1l-1m-3n-4o3p-1r-4t2 ~tre>=a-2c1e2q2 ~trea=c-4h-1v5 ~treat=c-4h-1v5
~tree=c-2e-1n-1v3 ~treet=c-2n-1v4 ~trel=t2 ~trell=t2 ~tren=b-1c2 ~treni=b-1c2 ~tres=c1o1t2v-5
~tres>=c1o1t2v-5 ~tri=c-7d2e-1g5h-1v3 ~trif=b1 ~trifi=b1 ~trip=g6v-7 ~tris=c-1v9 ~trist=c-1v9
~tro=c-2d-5e-1f-2g2h3i5j1l-2m-7n-8o-5p3q-1r-4t1u-3v-8 ~tro>=b2c-7d-3h4j1l-1m-5n-5o-4p2q-1r-3t1u-2v-5
~troc=e-2i5v-2 ~troca=e-2i5v-2 ~trok=v-1 ~troke=v-1 ~tron=g5v-1 ~tron>=g5v-1 ~tros=e1 ~tros>=e1
~trou=c-2g-2i3 ~troub=c-2g-2i3 ~troz=b1c-2 ~troza=b1c-2 ~tru=a-6b7c-7e-3g-1h1i4m7v6
~truc=b-1c-8i6m7v1 ~truck=b-1c-8i6v2 ~true=b-1v7 ~trus=b3e-3h2v-2 ~trust=b3e-3h2v-2
~try=b4d-4g8k-2m-6q-5v-8 ~try>=b4c-4g8k-2m-6q-5v-6 ~tryi=c4d-1 ~tryin=c4d-1
~ts>=a-13b1c5d10e-8f-5g-1h-1i-10j-14k-7l3m-2n-5p-2q-8s-8u-7v1 ~tsi=b1c-3v3 ~tsid=b1c-3v3
~tside=b1c-3v3 ~tt>=c-1v3 ~tta=a1b2g-2h-1m-1 ~ttac=b2g-2h-1 ~ttack=b2g-2h-1
~tte=c-3d2e1f3g-3h2j4m-1n-1p-3r1t-2v3 ~tten=b-5c2h2j3 ~tten>=c3 ~ttend=b-5h2j3
~tter=c-4d2e2f3g-2n-1p-2r1t-2v3 ~tter>=b2c-3d1e3f3g-2i-1p-2r1t-1v3 ~tters=a3b3u-1v-4
~ttery=b-7c-3e-1v3 ~tti=a1e2i3j-1m-2q1r2v-8 ~ttin=a1e2i3j-1m-2q1r2v-8 ~tting=a1e2i3j-1m-2q1r2v-8
~ttl=c-1g2i4n1v-3 ~ttle=c-1g2i4n1v-3 ~ttle>=c-1g2i4n1v-3 ~tto=b2e-2 ~ttom=b3 ~ttom>=b3 ~tton=e-2
~tton>=e-2 ~ttor=a1 ~ttorn=a1 ~tty=b-2c1v2 ~tty>=b-2c1v2 ~tua=b8c-5e-2g-3 ~tual=e-2v1 ~tual>=e-2
~tuall=v3 ~tub=g4o1q1v-5 ~tub>=g4v-3 ~tubr=o1q1 ~tubre=o1q1 ~tuc=b-2c4v-2 ~tuck=b-2c4v-2
~tuck>=b-2c4v-2 ~tud=b-3c-1h3v5 ~tude=b-2h3 ~tue=f-2g-5n-3o6p-2q-1r-3t-1 ~tue>=o3
~tues=f-2g-5n-1o3p-1q-1r-1t-1 ~tues>=o2 ~tuesd=g-5o1 ~tuf=a1c2f-1j-2v-2 ~tuff=a1c2f-1j-2v-2
~tuff>=a2c2f-1j-2v-1 ~tug=a-1b-5f7v-1 ~tugu=a-1c-2f7v-1 ~tugue=a-1c-2f7v-1 ~tum=b-4c6 ~tumb=c1
~tup=b2d-2 ~tupi=b2d-2 ~tupid=b2d-2 ~tur=a2c1d-1e-6f-5g-4h-3i-8j-4k1l2n-6o-3q3r-3s3v-3
~tura=b-1c5g-1s1 ~tura>=b-1c5g-1s1 ~turd=c-2m-1o-2q5v1 ~turda=c-2m-1o-2q5v1
~ture=b7c-1e-3f-1g-2h-2i-5j-1l-2m2n-1q-2r-2s1 ~ture>=b7c-1e-1i-3m4v2 ~turen=a-2r-5s6
~tures=a3b-6c3l-1t3v-5 ~turet=a1r-1s-1u1 ~turey=c-2r6s-2 ~turn=b-4k1l5n-1u-1v-5 ~turn>=g-2l5u-1v-2
~turne=c1 ~turno=c-3g2k1 ~tuv=a3c-4e-1v3 ~tuvo=a4b-3c-2 ~tuvo>=a4b-3c-2 ~tv>=n1
~twe=a-5b-3c-7d-5e-1g4h-1i-1j-2l-1n-1q4r-1s-3v-3 ~twee=a-4b-2c-6d-4e-1f1g4i-1j-2l-1o-2q5s-3t-2v-1
~tweek=a-3b-1c-3f1g2j-1o-1q3s-2v-1 ~tween=c-1d-1g2q1 ~twi=b-1c6v-3 ~twic=c4v-3 ~twice=c4v-3
~two=a-3b-5c-1d-1e-2f-2i1n-3o3p-3r-4t3v-2 ~two>=a-3b-5c-1d-1e-2f-2i1n-2o3p-3q-2r-4t3v-1
~ty>=a-6c-4e-1f-4g-5i-2j-1m3n-3o3p-4q-4r-5s-1t3u-2v9 ~tyl=b1c-1v1 ~tyle=b1c-1v1 ~tylen=b1c-1v1
~typ=c-1m1v3 ~type=c-1m1v3 ~type>=m1 ~ua>=b-3c1e-1i3v-2 ~uad=c1 ~uag=b-3c-1e-4f5i3v-1 ~uage=e-1f5
~uage>=e-1f5 ~uagu=b-1e-1i3 ~uagua=b-1e-1i3
~ual=a-5b-3c-6d-4e-1f-5g-5h3j-1k-2m1n4o-10p-4q-1r2s-1t-1v2 ~ual>=a-1c-2f-1g-2i-3m2o-7p-1q-2v3
~uale=c-1n7o-1r-2 ~uales=c-1n7o-1r-2 ~uall=b-2i2v2 ~ually=b-2i2v2 ~ualm=u3v-1 ~ualme=u3v-1
~ualq=b-1e-1h3r4v-2 ~ualqu=b-1e-1h3r4v-2 ~uan=a-3b2c1d-1f-4g1h-1j-5k-1n-3q2r-3v1
~uand=a-2b-1e-1f-2g3i-2q2v1 ~uando=a-2b-1e-1f-2g3i-2q2v1 ~uant=b4c2e-1g-1i1j-4n-1r-1
~uanta=a1b2c1g-3 ~uanto=a-3b2g-2i2j-3r-1v1 ~uar=a-4b2c-3f1g-3l3m-1n-2o5q-4t1 ~uar>=a-2l4 ~uare=o1
~uaren=o1 ~uart=b3c-1f2g-1o4q-2v1 ~uarte=o1 ~uarto=b3f2g-1o1v1 ~uary=t1 ~uary>=t1 ~uat=b6c-3t3v-5
~uati=b8c-4v-1 ~uatio=b8c-4v-1 ~uatr=t3v-2 ~uatro=t3v-2 ~ub>=a5b-1g4v-5 ~ube=a-1b-2i8v-4
~uber=a-1b-1c-1i9v-2 ~uber>=a-1b-1c-1i9v-2 ~ubi=b4i1m-1 ~ubie=b5 ~ubier=b5 ~ubir=i2 ~ubir>=i2
~ubl=b-4c2f-1g1i3v-3 ~uble=b-3g1i3v-2 ~uble>=b-3g1i3v-2 ~ubr=i-1o1q1v2 ~ubre=i-1o1q1v2 ~ubre>=o1q1
~ubs=a2b-2c-1e-1g-2j-2l2m-2 ~ubsc=a2b-1c-2e-1g-2j-2l2m-2 ~ubscr=a2b-1c-2e-1g-2j-2l2m-2
~uca=a-3b-1c2i-2v3 ~ucar=a-3b-1c2i-2v3 ~ucar>=a-3b-1c2i-2v3
~uch=a-6b5c-1d-3e-2f2g-4h2i-2j-6k-3l-2m-5n4p-4q-1u1v-5 ~uch>=c1d-4g1h-1i1j-2u3v-1
~ucha=b4d2f1g-1h1i-1u-3v-6 ~ucha>=c4f2n1v-3 ~uchac=b2d3e1o-1 ~uchas=u-2 ~uche=b3c-5d-1g-1h1n5p-1v-4
~uche>=b-1d-1g-1h1n5p-1v-2 ~uches=b4c-1 ~uchi=b1c-1h1u1v-1 ~uchis=b4c-1u1v-1
~ucho=b-1e-1f2g-1h-1i-2q-1v1 ~ucho>=a-1b-1e-1f2g-1h-1i-2q-1v1 ~uck=a-2b-3c-2i6v3 ~uck>=a3b-4c-3i6
~ucks=a-5c-2h1v4 ~ucks>=a-5c-2h1v4 ~uco=b-1c3n-1 ~ucos=b-1c3n-1 ~ud>=b-2c10g-1u-2
~uda=a-1b-5f-2g-2i4l7m6v-4 ~uda>=f-2m6v-1 ~udan=b-1c2g-2 ~udand=b-1c2g-2 ~udar=b-2l8 ~udar>=b-2l8
~udd=b-1c3e2 ~udde=b-1c3 ~udden=b-1c3 ~ude=a-6c-3d-5e-3f-2g-2h5m2n3v-3 ~ude>=b-5d-1e-2h2m4
~uden=a-2b5d-1h3v-1 ~udenm=a-2b8d-1 ~uder=n6 ~uder>=n6 ~udi=c-3v6 ~udio=c-3v6 ~udo=a-3b-3c3e3u9v-9
~udo>=b-2c4e3v-1 ~ue>=a-1b-1c-3d-4e-5f-7g-1i-3j-2k-2l-2m3n2o-1r-3s-3t-2u2v7 ~uea=a4b-3 ~uear=a1b-2
~uear>=a1b-2 ~ueb=b1c-2i2 ~ueba=c-1v2 ~uebas=c-1v2 ~uebr=b2 ~uec=g1 ~ueco=g1 ~ueco>=g1
~ued=a-13b-3d2e-7f6h2i4j-3k5m-8n-1p2r-10s-9t-2u-2v4 ~ueda=a-3b-2c-2f3i4k5m-1n-3p3s-1u-2v-2
~ueda>=a-1b-2c-3f3i4k6m-1n-2u-2v-1 ~uedan=p2 ~uede=a-4b-9c-1d1f1g-4h4i3n2o-2q3r-7v5
~uede>=b-7d3f2g-3h3k1l-2n2o-2q3r-7v5 ~ueden=a-2c-2d-1h1i5k-2l2
~uedo=a-5b1c3e-4f2g2j-1k1m-4n-3r-1s-5v1 ~uedo>=a-5b1c3e-4f2g2j-1k1m-4n-3r-1s-5v1
~ueg=b-8c-6d-1e1f2g9n-3q-1r2t-1v-3 ~uego=b-4c-5d-1f2g5n-3q-1r2t-1v-5
~uego>=b-4c-5d-1f2g5n-3q-1r2t-1v-4 ~uegr=b-1e2 ~uegro=b-1e3 ~uej=b-1d3h-2v-1 ~ueja=b-1d3h-2v-1
~ueja>=b-1d3h-2v-1 ~uel=a-1b-13c16d-4e1g-8i-8j-3k-5l4m-7n3o2q2s-3v-1 ~uela=b-2c6e2q1v3
~uela>=b-2c7e2q1v1 ~uelas=v1 ~uele=a-5b-8c6d-1e-1g-2j-2o1q1r1v1
~uele>=a-4b-7c4d-1e-1g-2j-2o1q1r1u1v2 ~uelen=c1v-1 ~ueli=b-1e1 ~uelit=b-1e1 ~uell=b2v-2 ~uello=b2v-2
~uelo=a-1c6e2n3v-4 ~uelo>=a-1c6e2n3v-4 ~uelt=b-3c5l2v-1 ~uelta=a-4b-2c4l3
~uelv=a2b-4e-3g-1h1i-1l2n1s-1u-1v-2 ~uelva=a2b-1c-3d-3g-4l2n3s-1 ~uelve=a1d1 ~uelvo=a-2b-1c1e-1h1n-2
~uem=a-1b4c7d-1k-1m3n-2q-3v-4 ~uema=a-1b4c3 ~ueman=b-3c3 ~ueme=b-3c1g1k-1m4n-2q-3
~ueme>=b-3c1g1k-1m4n-2q-3 ~uemo=b3c3v-1 ~uemo>=b3c3v-1
~uen=a7c-4d3e1f-3g2h-5i-4k-2l-1m-4n-2q-1r6s-4t-2u-1 ~uen>=a8b2c-6d2g-2h-2m-2v-5 ~uena=g6t-1
~uena>=g6t-1 ~uenm=b-1d3p1 ~uenme=b-1d3p1 ~ueno=b-3g-2r8s-3v4 ~ueno>=b-3g-2r8s-3v4
~uent=a-6b4c2e2h-1 ~uente=a-2b4c3 ~uentr=e3v-3 ~ueo=b-1c2v4 ~ueo>=b-1c2v4
~uer=a-15b2c7d-7e-8f-6h-7i-11k-5l2m-4p-1q-1r3s-3v4 ~uera=b1c-5v5 ~uera>=b1c-5v5 ~uerd=b-2g3r3s-1v3
~uerde=c-2g4 ~uerdo=b-2r3s-1v3 ~uere=a-1b-4c3v2 ~uerer=a-1b-3c3v-1 ~ueri=a-3b-2l2v5 ~uerie=b4
~uerm=b3c2i-1v-3 ~uerme=c3 ~uermo=b4v-1 ~uero=a-1h-1i-1r1v2 ~uero>=a-1h-1i-1r1v2 ~uerp=b-2c4n-1v-1
~uerpo=b-2c4n-1v-1 ~uert=a-4b3e-2n3v-5 ~uerta=b4c-1v-4 ~uerte=a-3c3n3v-4 ~uerto=j1 ~uerz=b1c4v-1
~uerza=b1c4v-1 ~ues=a-3b-10c-3e-6f1g5h-4i-8j-6k-1l-5m-9n-1o3p-2r2s-3t-6u-6v2
~ues>=a-4b-3c-2d-3f3g3h-3i-6j-3m-2n-5o3t-1v5 ~uesd=g-5o1 ~uesda=g-5o1 ~uese=f1 ~uese>=f1 ~ueso=d1
~uess=a1r1s-1v1 ~uess>=a1r1s-1v1 ~uest=b-5c-1d3e-1g6m-3n3r2t-1u-1v-4 ~uesta=b-2c-2v6
~uesti=c-1d4m-1n4v-5 ~uesto=c5g-3r2v-1 ~uev=a-5b-5c-4g-1i-4j-4k7l3m-4n4q8t1 ~ueva=j-2k7n-2q5v5
~ueva>=j-2n-1v5 ~ueve=d1e-3i-2q4t2v-8 ~ueve>=c1o1q-1t4v-1 ~ueves=c-2d1i-2o-3p1q6s1v-4
~uevo=a-3b-1c-1e1k1l4m-2n7 ~uevo>=a-4b-1c-1e1k1l4m-2n7 ~uez=a2b5 ~uff=b-1c6f-2j-2v-5
~uff>=a2c2f-1j-2v-1 ~uffy=c4v-2 ~uffy>=c4v-2 ~ufi=a6v1 ~ufic=a6v1 ~ufici=a6v1 ~ufr=b6v-1 ~ufri=b5
~ufrim=b3 ~ug>=a4b-3c4v-4 ~uga=a-8b-5c5e-3g-1h-2i-4j5n-2v4 ~ugar=a-4b-4c6e-3g-1h-2i-4j5n-2
~ugar>=a-4b-2c2e-2g-1h-2i-2j5v2 ~ugars=b-2c5n-2v-3 ~uge=c1 ~uge>=c1 ~ugg=b1c3d-4i-2 ~ugge=b4d-2i-1
~ugged=b4d-2i-1 ~uggi=b-2c2 ~uggin=b-2c2 ~ugh=b2e-3g-4h2i-2j-4k-6l-5m-5q-1s-2u2
~ugh>=a5b-2e-6f1g-4h4i-4j-3k-1l-3m-2v-1 ~ughi=a-4b-5v7 ~ughin=a-4b-5v7
~ught=a-1b8c-1f-1i1k-2n-1t-1u3v-8 ~ught>=a-1b4c4e1v-1 ~ughte=b-1c-1i2k-1v-1 ~ughts=b7c-7v-2 ~ugi=j2
~ugia=j2 ~ugia>=j2 ~ugs=c-3v2 ~ugu=a2c-2f7v-1 ~ugue=a-1c-2f7v-1 ~ugues=a-1c-2f7v-1
~uh>=b-6c-4d-1e-3f-5l-1m2n2o-2q-3r-2s3v-3 ~ui>=a-4b2c-4e8f-1g-1h-4i-1j1m1p-2s-1v-4
~uic=a-4b8c3e-5g-4k3l-1 ~uici=a-3b9c-5e-4g-2l-1 ~uicid=a-3b9c-5e-4g-2l-1 ~uick=c3k4
~uid=a-1b-4c5u8v-5 ~uida=e1 ~uida>=e1 ~uide=b-2u8v-3 ~uido=b-1c4 ~uido>=b-1c4
~uie=a-5b1c-7d5e-5f3g-5h7k-2l1m7n-9o-5p-2q-1r2t-5u-2v-9
~uien=a-8b-2c-9d7f1g-1h4i2j2l-1m8n-3r-2s1u-1v-3 ~uien>=a-7b-2c-8d7f2g-1h4i2j2l-1m5n-3r-2s1u-1v-2
~uiend=b5 ~uiene=f-1m4v-2 ~uier=a-1b3e-5f3g-2h3i-4j-1k-2l2n-4o-4r4t-4v-6 ~uier>=q1 ~uiera=e-1h4o-2r6
~uierd=b-1c2 ~uiere=a-4b6e2f2h-4m1t-1v2 ~uiero=b1c-3e-8f2g-2h2i-2k-1l3n-2q-1t-1v-8 ~uil=b-4m-2v5
~uila=b-3v3 ~uila>=b-3v3 ~uild=m-1v4 ~uildi=m-1v4 ~uin=b-1c-3d2e-2f-1h-1m3o1v1
~uina=b-1c-2d3e-2h-1m3v2 ~uina>=c-1e-2m3v2 ~uinas=a-2d2 ~uinc=o1 ~uince=o1 ~uip=b-4e-2v4
~uipo=b-4e-2v4 ~uipo>=b-4e-2v4 ~uir=a-1b6f-3g-1h-1i-2m-3r-1v-1 ~uir>=b6f-3i-1m-1v-5 ~uire=r-1v2
~uire>=r-1v2 ~uis=a-2c4e6g-2i-4m-1v-2 ~uis>=a-1e7 ~uise=c3 ~uisi=b-3c1
~uit=a13b-9c1d-3e-1f-4k-6m-9n-2o1s-2u-1v1 ~uit>=a11b-6c-2d-1e3f-4g-1j-4k-1m-4n-2r1s-1u-1
~uita=a7g-3p2v4 ~uita>=a-2c-2v8 ~uitab=p2 ~uitam=a5v-4 ~uitar=a5c-5i1v1
~uite=b-8c6e-5h1j5k-1l1r-2v-4 ~uite>=a-2b-6c8h1v-1 ~uiten=a1c-1e-4j3l2r-2 ~uito=a-1b3c-3g6v1
~uito>=a-1b3c-3g6v1 ~uiv=a-1b-1c-2d-1e6i-1m-2s1v-2 ~uivo=a-1b-1c-2d-1e6i-1m-2s1v-2
~uivoc=a-1c-2d-1e6i-1m-2s1v-2 ~uiz=a-2r-3v5 ~uiza=a-2r-3v6 ~uizas=a-2r-3v6 ~uja=b1c-3v4 ~uja>=b6
~ujas=b-2c-1v4 ~ujas>=b-2c-1v4 ~uje=b-4d-3h10i-1r2v-4 ~ujer=b-4d-3h10i-1r2v-4 ~ujer>=b-4d-3h8r2v-2
~ujere=h3 ~uke=c6 ~ul>=b1c-3e-2n-1t-1u8v-2 ~ula=b-8c-3e3g-5n-1t-2v10 ~ula>=b-5e3v2
~ular=b-2c-2e1g-4n-1t-2v9 ~ular>=b-2e1g-1n-1t-2v6 ~ulari=c-1g-1v3 ~ulc=b-1v-1 ~ulce=b-1v-1
~ulcer=b-1v-1 ~uld=a1b3d-2e-9g-3h1i-1j-2k2m-5p-2r-1s-3t1u-4v-2
~uld>=a1c-7d-2e-6g-2h1i-1j-1k2m-5p-2r-1s-3t1u-4 ~ulde=c7 ~ulder=c7 ~uldn=b3v-2 ~uldnt=b3v-2
~ule=b-4g1h-1j5k5l-5n-2p2q1v-5 ~ule>=a-3b-3c-1d-3g2h-1k6l-1n-2p2q1v-2 ~uli=a-1b-1c1d2g-3
~ulin=a-1b-1c1d2g-3 ~ulin>=b-1v2 ~ulina=c1v-1 ~uling=d2 ~ull=b4c6d-2e-1g2i1n-1q-1v-8 ~ull>=a2g3i2v-5
~ulle=c5v-1 ~ulled=c5v-1 ~ulli=b-1c3 ~ullid=b-1c3 ~ully=j1 ~ully>=j1 ~ulo=b-1c7v-4 ~ulos=b-1c6v-2
~ulos>=b-1c6v-2 ~ulp=a-1b2c-2n1 ~ulpe=a-1b2c-2n1 ~ulpe>=a-1b2c-2n1 ~uls=c6 ~ulsi=c1 ~ulsio=c1
~ult=a2b7c-6d-1e-5f-1g-5i1j3k1l-2m-2n-5o3q-3r-3u-1v-3 ~ulta=a-2c-4i2j4k2 ~ulta>=h-2j4k2v1
~ultad=c-1i3v-2 ~ultar=h3 ~ultat=h3 ~ulti=a5c-2e-2g-2m-1n-1o3q-2r-3v-3
~ultim=a5c-2e-2g-2m-1n-1o3q-2r-3v-3 ~ulto=c3 ~ulto>=c3 ~uly=t-2v6 ~uly>=t-2v6
~um>=b-3c1d2g1n-1r-1t2u-1v4 ~uma=a-4b-6c1d12e-4f-2g-2h-4i-3m-2n-2o-1r-1v5
~uman=a-1b-3c-2d12f-1g-1h-4i-2m-1n-2o-1r-1 ~uman>=b-3c-1d10f-1g-1h-3i-1m-1r-1v-3 ~umano=d5v-1
~umar=v4 ~umar>=v4 ~umas=v3 ~umas>=v3 ~umb=a2c6d-2e2g-2h-2i-4k-2l-1n-2o2p-1q-4s-1u-2v-7
~umb>=a-1b2c7e-1 ~umba=a-1b-3c4 ~umban=a-1b-1c2
~umbe=a4b1c-4d-2e3g-2h-2i-2k-1n-1o2p-1q-3s-1t-1u-1v-7
~umber=a4b1c-4d-2e3g-2h-2i-2k-1n-1o2p-1q-3s-1t-1u-1v-7 ~umbn=c2 ~umbne=c2
~ume=b-2c-4e4f1h-1j-1k-2l5m1o1r-1t-2v-6 ~ume>=a-2g2k-1l6v-1
~umer=a3b-1c-3e4f1g-3h-1j-1l-1m1o1r-1t-2v-3 ~umero=a3b-1c-3e4f1g-3h-1j-1l-1m1o1r-1t-2v-3 ~umo=c4)";

}  // namespace rb::grammar
